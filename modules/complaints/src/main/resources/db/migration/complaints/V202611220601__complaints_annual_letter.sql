-- The list that comes with the Ombudsman's annual letter, a line for each case and year, as it was imported last.
CREATE TABLE complaints_annual_letter_line (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  letter_year      VARCHAR(10)  NOT NULL,
  their_reference  VARCHAR(20)  NOT NULL,
  topic            VARCHAR(60)  NULL,
  received_on      DATE         NULL,
  decided_on       DATE         NULL,
  decision         VARCHAR(40)  NULL,
  remedied_before  BOOLEAN      NOT NULL,
  remedy_due_on    DATE         NULL,
  remedy_done_on   DATE         NULL,
  import_reference VARCHAR(30)  NULL,
  UNIQUE KEY complaints_annual_letter_line_reference (letter_year, their_reference)
);
