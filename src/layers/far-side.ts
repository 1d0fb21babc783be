/**
 * Hides what the globe stands in front of. deck.gl's overlaid globe has no depth of the map's sphere, so arcs and
 * points of the far side would shine through and be picked. Shared by our layers' vertex shaders.
 */
export const farSideGlsl = `\
// 1.0 where the sphere (radius GLOBE_RADIUS, centre at the origin) stands between the camera and the point.
float farSide(vec3 point) {
  if (project.projectionMode != PROJECTION_MODE_GLOBE) {
    return 0.0;
  }
  vec3 ray = point - project.cameraPosition;
  float along = clamp(-dot(project.cameraPosition, ray) / dot(ray, ray), 0.0, 1.0);
  vec3 nearest = project.cameraPosition + ray * along;
  return length(nearest) < GLOBE_RADIUS * 0.995 && along < 0.999 ? 1.0 : 0.0;
}
`;

/** Layer `parameters`. GlobeView culls back faces by default, which drops flat things (visgl/deck.gl PR #10369). */
export const overlayParameters = {
  cullMode: "none",
  depthCompare: "always",
  depthWriteEnabled: false,
} as const;
