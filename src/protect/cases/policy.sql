call access.guard('protect.case_summary', 'case', 'summary');
call access.guard('protect.case_identity', 'case', 'identity');
call access.guard('protect.case_contact', 'case', 'contact');
call access.guard('protect.case_need', 'case', 'needs');
call access.guard('protect.case_note', 'case', 'needs');
call access.guard('protect.case_away', 'case', 'safety');
call access.guard('protect.case_lead', 'case', 'summary');
