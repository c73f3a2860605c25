package dev.soundings.prompt;

import dev.soundings.workspace.Text;

/** What somebody wrote in an earlier round, such as "Vendor API unclear". */
record LastTime(Text words) {}
