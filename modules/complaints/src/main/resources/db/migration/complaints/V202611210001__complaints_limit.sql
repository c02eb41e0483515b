-- The numbers behind the clocks, each from the day it holds. Sources: SI 2009/309 (3 working days, 6 and 12 months, the next
-- working day), paper 004 section 5 (20 working days, 85 per cent), the Ombudsman's Complaint Handling Code (corporate stages);
-- the times for enquiries, coroner's requests and the Ombudsman's letters are the council's defaults.
CREATE TABLE complaints_limit (
  timetable  VARCHAR(30) NOT NULL,
  limit_name VARCHAR(40) NOT NULL,
  from_day   DATE        NOT NULL,
  amount     INT         NOT NULL,
  PRIMARY KEY (timetable, limit_name, from_day)
);
INSERT INTO complaints_limit (timetable, limit_name, from_day, amount) VALUES
  ('ADULT_SOCIAL_CARE', 'ACKNOWLEDGE_WORKING_DAYS', '2009-04-01', 3),
  ('ADULT_SOCIAL_CARE', 'RESPOND_WORKING_DAYS', '2009-04-01', 20),
  ('ADULT_SOCIAL_CARE', 'STATUTORY_MONTHS', '2009-04-01', 6),
  ('ADULT_SOCIAL_CARE', 'MATTER_MONTHS', '2009-04-01', 12),
  ('ADULT_SOCIAL_CARE', 'SETTLE_WORKING_DAYS', '2009-04-01', 1),
  ('ADULT_SOCIAL_CARE', 'IN_TIME_PERCENT', '2009-04-01', 85),
  ('CORPORATE_STAGE_ONE', 'ACKNOWLEDGE_WORKING_DAYS', '2009-04-01', 5),
  ('CORPORATE_STAGE_ONE', 'RESPOND_WORKING_DAYS', '2009-04-01', 10),
  ('CORPORATE_STAGE_ONE', 'EXTENSION_WORKING_DAYS', '2009-04-01', 10),
  ('CORPORATE_STAGE_ONE', 'MATTER_MONTHS', '2009-04-01', 12),
  ('CORPORATE_STAGE_ONE', 'SETTLE_WORKING_DAYS', '2009-04-01', 1),
  ('CORPORATE_STAGE_ONE', 'IN_TIME_PERCENT', '2009-04-01', 85),
  ('CORPORATE_STAGE_TWO', 'ACKNOWLEDGE_WORKING_DAYS', '2009-04-01', 5),
  ('CORPORATE_STAGE_TWO', 'RESPOND_WORKING_DAYS', '2009-04-01', 20),
  ('CORPORATE_STAGE_TWO', 'EXTENSION_WORKING_DAYS', '2009-04-01', 20),
  ('CORPORATE_STAGE_TWO', 'IN_TIME_PERCENT', '2009-04-01', 85),
  ('ENQUIRY', 'ACKNOWLEDGE_WORKING_DAYS', '2009-04-01', 3),
  ('ENQUIRY', 'RESPOND_WORKING_DAYS', '2009-04-01', 10),
  ('CORONER', 'ACKNOWLEDGE_WORKING_DAYS', '2009-04-01', 3),
  ('CORONER', 'RESPOND_WORKING_DAYS', '2009-04-01', 20),
  ('INFORMAL_CONCERN', 'SETTLE_WORKING_DAYS', '2009-04-01', 1),
  ('OMBUDSMAN', 'RESPOND_CALENDAR_DAYS', '2009-04-01', 28);
