/** Who works for a council on the platform: roles by day, deputies, teams, and leavers whose work is handed over. */
@NullMarked
package uk.ourplan.core.directory;

import org.jspecify.annotations.NullMarked;
