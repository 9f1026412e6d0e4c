/** The council's own people: who may do what from when to when, who stands in, teams, and those who leave. */
@NullMarked
package uk.ourplan.admin.people;

import org.jspecify.annotations.NullMarked;
