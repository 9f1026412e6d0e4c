package uk.ourplan.api.policy;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Provision;

/**
 * What no council may change about a setting, or only with a reason.
 *
 * @param kind forbidden (refused), contested (needs a recorded legal basis) or advisory (warns)
 * @param provision where it comes from; {@code null} where no provision states it
 * @param heldBy what keeps a council to it: code (checked), type (nothing else can be said), platform (holds whatever the
 *     setting says) or person (turns on what words mean, so that somebody has to judge; code may catch the clear cases)
 */
public record BoundView(String kind, String says, @Nullable Provision provision, String heldBy) {}
