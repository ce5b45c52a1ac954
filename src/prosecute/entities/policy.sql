call access.guard('prosecute.entity', 'investigation', 'entities');
call access.guard('prosecute.statement', 'investigation', 'entities');
call access.guard('prosecute.exploited_person', 'investigation', 'people-exploited');
