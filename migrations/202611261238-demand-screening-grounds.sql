insert into demand.ground (code) values ('departure-of-registrant'), ('return-of-registrant'), ('high-risk-child-offence');
