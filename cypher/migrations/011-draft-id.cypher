// The id of a framework that is being loaded is unique
CREATE CONSTRAINT framework_draft_id IF NOT EXISTS FOR (n:FrameworkDraft) REQUIRE n.id IS UNIQUE
