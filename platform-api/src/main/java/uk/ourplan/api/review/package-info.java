/** Reviews, requests for them and revisions, as they travel. */
@NullMarked
package uk.ourplan.api.review;

import org.jspecify.annotations.NullMarked;
