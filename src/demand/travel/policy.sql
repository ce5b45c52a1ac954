call access.guard('demand.travel_notice', 'travelNotice', 'summary');
call access.guard('demand.notice_identity', 'travelNotice', 'identity');
call access.guard('demand.notice_journey', 'travelNotice', 'journey');
call access.guard('demand.notice_reason', 'travelNotice', 'reasons');
