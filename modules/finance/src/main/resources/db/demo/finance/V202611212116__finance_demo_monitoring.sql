-- Forecast and outturn by directorate; overspend positive (paper 004 line 1544: outturn 2022-23 before roll forwards; paper 001
-- line 106: forecast 2023-24 before management action). Amounts in pounds.
INSERT INTO finance_monitoring (directorate, financial_year, as_at, figure, basis, variance, place) VALUES
  ('ASCH', '2022-23', '2023-03-31', 'OUTTURN', 'BEFORE_ROLL_FORWARDS', 24400000.0, 'paper 004, line 1544'),
  ('CYPE', '2022-23', '2023-03-31', 'OUTTURN', 'BEFORE_ROLL_FORWARDS', 32700000.0, 'paper 004, line 1544'),
  ('GET', '2022-23', '2023-03-31', 'OUTTURN', 'BEFORE_ROLL_FORWARDS', 900000.0, 'paper 004, line 1544'),
  ('DCED', '2022-23', '2023-03-31', 'OUTTURN', 'BEFORE_ROLL_FORWARDS', 1600000.0, 'paper 004, line 1544'),
  ('CED', '2022-23', '2023-03-31', 'OUTTURN', 'BEFORE_ROLL_FORWARDS', -3500000.0, 'paper 004, line 1544'),
  ('NAC', '2022-23', '2023-03-31', 'OUTTURN', 'BEFORE_ROLL_FORWARDS', -11800000.0, 'paper 004, line 1544'),
  ('ASCH', '2023-24', '2023-10-31', 'FORECAST', 'BEFORE_MANAGEMENT_ACTION', 31300000.0, 'paper 001, line 106'),
  ('CYPE', '2023-24', '2023-10-31', 'FORECAST', 'BEFORE_MANAGEMENT_ACTION', 28900000.0, 'paper 001, line 106');
