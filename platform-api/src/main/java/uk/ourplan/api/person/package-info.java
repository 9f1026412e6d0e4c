/** Finding people, opening their record, importing it. */
@NullMarked
package uk.ourplan.api.person;

import org.jspecify.annotations.NullMarked;
