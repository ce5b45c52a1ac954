-- Whose files are whose, for the hand-over of a caseload.
create index case_lead_of on protect.case_lead (member_id) where until is null;
