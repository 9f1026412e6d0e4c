/** Planning that is given to the person or to somebody else: letting them in, their part, handing back and taking back. */
@NullMarked
package uk.ourplan.core.plan.delegation;

import org.jspecify.annotations.NullMarked;
