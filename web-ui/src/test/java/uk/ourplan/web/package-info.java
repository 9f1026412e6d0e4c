/** What the screens do, told as sentences. */
@NullMarked
package uk.ourplan.web;

import org.jspecify.annotations.NullMarked;
