-- A note for each change instead of one for each month: writers of cases never meet at one row, nor the job that clears the notes.
DROP TABLE complaints_month_changed;
CREATE TABLE complaints_month_changed (
  id    BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  month DATE   NOT NULL,
  KEY complaints_month_changed_month (month)
);
INSERT INTO complaints_month_changed (month)
  SELECT received_month FROM complaints_fact UNION SELECT settled_month FROM complaints_fact WHERE settled_month IS NOT NULL;
