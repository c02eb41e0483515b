-- Names that say what the figure is where it is a difference and not a level (paper 004, lines 3522, 3570, 3572).
UPDATE integratedcare_indicator SET name = 'Average income, percent above the national average' WHERE code = 'ICS-2.1';
UPDATE integratedcare_indicator SET name = 'Fall in emergency admissions of frail people' WHERE code = 'ICS-3.4';
UPDATE integratedcare_indicator SET name = 'Fall in complications of diabetes' WHERE code = 'ICS-3.5';
