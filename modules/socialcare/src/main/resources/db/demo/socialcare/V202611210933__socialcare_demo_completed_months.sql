-- The plan of winter 2023-24 names months (paper 004, lines 2021-2024).
UPDATE socialcare_deliverable SET completed_month_only = TRUE WHERE completed_on IS NOT NULL AND completed_on = due_month;
