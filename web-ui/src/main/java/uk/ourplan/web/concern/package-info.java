/** The screens of concerns about providers, assistants and individuals. */
@NullMarked
package uk.ourplan.web.concern;

import org.jspecify.annotations.NullMarked;
