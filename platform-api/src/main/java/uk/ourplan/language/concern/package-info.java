/** Concerns about providers, personal assistants and individuals, and what becomes of them. */
@NullMarked
package uk.ourplan.language.concern;

import org.jspecify.annotations.NullMarked;
