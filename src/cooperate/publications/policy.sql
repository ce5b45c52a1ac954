call access.published('cooperate.published_release');
call access.published('cooperate.published_cell');
call access.published('cooperate.published_indicator');
