call access.guard('demand.charge_file', 'chargeFile', 'summary');
call access.guard('demand.episode', 'chargeFile', 'episode');
call access.guard('demand.episode_part', 'chargeFile', 'episode');
call access.guard('demand.suspect', 'chargeFile', 'identity');
call access.guard('demand.proposed_count', 'chargeFile', 'counts');
