call access.guard('protect.permit', 'case', 'immigration');
