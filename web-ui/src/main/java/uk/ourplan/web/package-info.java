/** Where practitioners, authorisers and panels work. */
@NullMarked
package uk.ourplan.web;

import org.jspecify.annotations.NullMarked;
