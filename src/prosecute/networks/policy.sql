call access.guard('prosecute.network_result', 'investigation', 'products');
call access.guard('prosecute.network_result_member', 'investigation', 'products');
