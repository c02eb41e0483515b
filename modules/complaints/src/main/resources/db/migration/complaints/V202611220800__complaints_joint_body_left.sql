-- A body can leave a joint complaint; its row stays, since it was told of the matter.
ALTER TABLE complaints_joint_body
  ADD COLUMN left_on  DATE         NULL,
  ADD COLUMN left_why VARCHAR(500) NULL;
