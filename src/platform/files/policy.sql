call access.guard_by_row('platform.file');
call access.guard_by_row('platform.file_part');
