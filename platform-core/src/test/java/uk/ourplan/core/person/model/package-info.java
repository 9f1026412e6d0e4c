/** Specifications of what is understood when somebody is searched. */
@NullMarked
package uk.ourplan.core.person.model;

import org.jspecify.annotations.NullMarked;
