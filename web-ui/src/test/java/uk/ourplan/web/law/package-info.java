/** Specifies the screen on which the law is asked, over a fake core. */
@NullMarked
package uk.ourplan.web.law;

import org.jspecify.annotations.NullMarked;
