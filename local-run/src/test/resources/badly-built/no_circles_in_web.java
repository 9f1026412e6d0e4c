package uk.ourplan.web.here;

public class Here {
    uk.ourplan.web.there.There there;
}

package uk.ourplan.web.there;

public class There {
    uk.ourplan.web.here.Here here;
}
