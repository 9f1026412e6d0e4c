/** "Ready to sign off?": what stops a plan, what to look at, and what it costs, told alike to author and authoriser. */
@NullMarked
package uk.ourplan.web.ready;

import org.jspecify.annotations.NullMarked;
