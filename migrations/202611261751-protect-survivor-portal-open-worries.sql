create index worry_open on protect.worry (at, id) where answer is null or answer = 'asked';
