/** Who works for the council on the platform: roles by day, deputies, teams, and those who leave. */
@NullMarked
package uk.ourplan.api.directory;

import org.jspecify.annotations.NullMarked;
