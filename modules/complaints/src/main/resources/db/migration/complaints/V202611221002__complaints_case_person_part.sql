-- The cases in which somebody investigates, without those that the same person looks after.
ALTER TABLE complaints_case_person DROP KEY complaints_case_person_account, ADD KEY complaints_case_person_account (account, part, case_id);
