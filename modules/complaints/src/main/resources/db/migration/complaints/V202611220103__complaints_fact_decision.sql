-- What the Ombudsman decided, and in which year: kept with the case's row, so that it outlives the case.
ALTER TABLE complaints_fact
  ADD COLUMN decision VARCHAR(40) NULL,
  ADD COLUMN decided_year INT NULL,
  ADD KEY complaints_fact_decided (decided_year, directorate, decision);

-- A case may count in many figures.
ALTER TABLE complaints_sealed_case MODIFY facts TEXT NOT NULL;
