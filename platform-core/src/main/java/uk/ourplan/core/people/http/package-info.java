/** Everything about people that travels over HTTP: finding, opening, assessments, imports. */
@NullMarked
package uk.ourplan.core.people.http;

import org.jspecify.annotations.NullMarked;
