/** Finding people and reading their record. */
@NullMarked
package uk.ourplan.web.person;

import org.jspecify.annotations.NullMarked;
