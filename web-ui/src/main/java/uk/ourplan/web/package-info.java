/** The screens of practitioners and authorisers: a browser's face on the core, which decides everything. */
@NullMarked
package uk.ourplan.web;

import org.jspecify.annotations.NullMarked;
