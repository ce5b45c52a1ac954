call access.guard('protect.return', 'case', 'safety');
