/** People, their timeline and their plans at a glance in PostgreSQL. */
@NullMarked
package uk.ourplan.core.person.postgres;

import org.jspecify.annotations.NullMarked;
