call access.guard('protect.letter', 'case', 'documents');
