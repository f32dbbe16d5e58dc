import type { Plan } from './plan.ts';

/** A table whose first two columns span rows. */
const spans: Plan = {
  file: 'spans.html',
  content: `<!doctype html><html lang="en"><head><title>Green City Programme</title></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/council">Council</a></li><li><a href="/bins">Bins</a></li></ul></nav></header>
<main><h1>Green City Programme</h1>
<p>The council adopted the programme in June. It will be reviewed after two years.</p>
<table><caption>Goals, objectives and actions</caption>
<thead><tr><th>Goal</th><th>Objective</th><th>Action</th><th>Responsible</th></tr></thead>
<tbody>
<tr><td rowspan="4">G1 More trees</td><td rowspan="2">O1.1 Streets in shade</td><td>Plant 400 limes</td><td>Parks</td></tr>
<tr><td>Water young trees in dry weeks</td><td>Parks</td></tr>
<tr><td rowspan="2">O1.2 Woods within reach</td><td>Buy the old nursery</td><td>Estates</td></tr>
<tr><td>Open a path to the quarry</td><td>Roads</td></tr>
<tr><td rowspan="3">G2 Less waste</td><td>O2.1 Repair first</td><td>Run a repair café in each district</td><td>Waste</td></tr>
<tr><td rowspan="2">O2.2 Sort better</td><td>Bring brown bins to all houses</td><td>Waste</td></tr>
<tr><td>Teach sorting in schools</td><td>Education</td></tr>
</tbody></table></main>
<footer><p>© City Council. <a href="/cookies">Cookies</a></p></footer></body></html>`,
  outline: `[G1] More trees
  [O1.1] Streets in shade
    Plant 400 limes
    Water young trees in dry weeks
  [O1.2] Woods within reach
    Buy the old nursery
    Open a path to the quarry
[G2] Less waste
  [O2.1] Repair first
    Run a repair café in each district
  [O2.2] Sort better
    Bring brown bins to all houses
    Teach sorting in schools`,
};

/** A page of headings and ordered lists, with navigation, a list of contents and a notice of cookies. */
const page: Plan = {
  file: 'page.html',
  content: `<html lang="en"><head><title>Strategy | Ombudsman</title></head><body>
<div class="cookie"><p>We use cookies to make this site work.</p><button>Accept</button></div>
<nav><a href="/a">About us</a> <a href="/b">Complain</a> <a href="/c">News</a></nav>
<main>
<h1>Our strategy 2026 to 2030</h1>
<ul class="toc"><li><a href="#s1">Strategic aim 1: Be easy to find</a></li><li><a href="#s2">Strategic aim 2: Be quick</a></li><li><a href="#s3">Strategic aim 3: Be heard</a></li></ul>
<h2>About us</h2>
<p>We look into complaints about public bodies. Last year we received 12,000.</p>
<h2 id="s1">Strategic aim 1: Be easy to find</h2>
<p>Those who need us most know us least.</p>
<h3>What we will do</h3>
<ol><li>Put a poster in each waiting room</li><li>Take complaints by telephone in nine languages</li></ol>
<h2 id="s2">Strategic aim 2: Be quick</h2>
<h3>What we will do</h3>
<ol><li>Answer within two working days</li><li>Close nine cases in ten within half a year</li><li>Give each complaint one contact</li></ol>
<h2 id="s3">Strategic aim 3: Be heard</h2>
<h3>What we will do</h3>
<ol><li>Publish what we decide</li><li>Follow up on each recommendation after a year</li></ol>
<h2>How we will know</h2>
<ul><li>Share of people who have heard of us</li><li>Days until a case is closed</li></ul>
</main><footer><p>Last updated in May</p></footer></body></html>`,
  outline: `[1] Be easy to find
  [1] Put a poster in each waiting room
  [2] Take complaints by telephone in nine languages
[2] Be quick
  [1] Answer within two working days
  [2] Close nine cases in ten within half a year
  [3] Give each complaint one contact
[3] Be heard
  [1] Publish what we decide
  [2] Follow up on each recommendation after a year`,
};

/** Headings of three levels with numbers in front, long paragraphs between, numbered annexes. */
const report: Plan = {
  file: 'report.html',
  content: `<html lang="en"><body><article>
<h1>Strategic Plan of the Coast Guard</h1>
<h2>Executive summary</h2><p>The coast is long, and we are few. The plan concentrates on three priorities.</p>
<h2>Priority 1. Saving lives</h2>
<p>Most of those we could not save were not wearing a vest. Prevention therefore comes before rescue, and both need people who know the waters in which they sail.</p>
<h3>1.1 Prevent</h3><p>Campaigns reach those who buy boats, but not those who borrow them. We will speak to schools, clubs and anglers.</p>
<h3>1.2 Find</h3><p>Drones see further than a lookout does. We will buy twelve.</p>
<h3>1.3 Rescue</h3><p>Each station will be able to leave within ten minutes.</p>
<h2>Priority 2. Keeping the sea clean</h2>
<h3>2.1 Watch the lanes</h3><p>Satellites show oil at night.</p>
<h3>2.2 Be ready for spills</h3><p>Two depots will be built.</p>
<h2>Priority 3. A service to be proud of</h2>
<h3>3.1 Recruit from everywhere</h3><p>One in thirty of us is a woman.</p>
<h3>3.2 House crews well</h3><p>Stations date from 1960.</p>
<h2>Annexes</h2>
<h3>A.1 Budget</h3><p>The budget is decided each year.</p>
<h3>A.2 Fleet</h3><p>The fleet has 41 vessels.</p>
</article></body></html>`,
  outline: `[1] Saving lives
  [1.1] Prevent
  [1.2] Find
  [1.3] Rescue
[2] Keeping the sea clean
  [2.1] Watch the lanes
  [2.2] Be ready for spills
[3] A service to be proud of
  [3.1] Recruit from everywhere
  [3.2] House crews well`,
};

export const html = [spans, page, report];
