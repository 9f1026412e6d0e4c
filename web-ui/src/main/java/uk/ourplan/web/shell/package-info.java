/** What surrounds the screens of practice: the ways around, the search and the bell. */
@NullMarked
package uk.ourplan.web.shell;

import org.jspecify.annotations.NullMarked;
