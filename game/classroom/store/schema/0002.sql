-- When a server first found the class's time past that had not seen it pass; 0: none
-- did. A machine whose clock is wrong deletes nothing before a day has gone.
ALTER TABLE classes ADD COLUMN overdue bigint NOT NULL DEFAULT 0;
