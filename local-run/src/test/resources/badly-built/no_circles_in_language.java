package uk.ourplan.language.here;

public class Here {
    uk.ourplan.language.there.There there;
}

package uk.ourplan.language.there;

public class There {
    uk.ourplan.language.here.Here here;
}
