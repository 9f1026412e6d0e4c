/** How the law answers: a determination with its reasons, the provision behind each and the settings that were read. */
@NullMarked
package uk.ourplan.language.law;

import org.jspecify.annotations.NullMarked;
