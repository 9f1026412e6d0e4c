/** The plain screen of whoever makes parts of one plan: what is asked, until when, whom to ask, the sections, handing back. */
@NullMarked
package uk.ourplan.web.given;

import org.jspecify.annotations.NullMarked;
