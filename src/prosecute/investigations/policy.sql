call access.guard('prosecute.investigation_summary', 'investigation', 'summary');
call access.guard('prosecute.investigation_reference', 'investigation', 'summary');
call access.guard('prosecute.investigation_lead', 'investigation', 'summary');
