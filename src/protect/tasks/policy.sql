call access.guard('protect.task', 'case', 'needs');
