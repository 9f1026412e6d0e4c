/** What a council counts about its planning, naming nobody. */
@NullMarked
package uk.ourplan.api.report;

import org.jspecify.annotations.NullMarked;
