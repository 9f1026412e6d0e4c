package uk.ourplan.tenant.policy;

import uk.ourplan.language.person.TransitionTeam;

/** The council's team of one of the kinds that plan for ages 16 to 25. */
public record TransitionTeams(TransitionTeam kind, String team) {}
