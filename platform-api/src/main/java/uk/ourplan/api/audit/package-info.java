/** The chain of entries about who did and saw what. */
@NullMarked
package uk.ourplan.api.audit;

import org.jspecify.annotations.NullMarked;
