<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionRow</name>
    <message>
        <source>Read back, and the person confirms</source>
        <translation>已向本人复述，本人确认无误</translation>
    </message>
    <message>
        <source>Changed since: read it back again</source>
        <translation>内容已改，请再复述一遍</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation>正在登记……</translation>
    </message>
    <message>
        <source>Register and print receipt</source>
        <translation>登记并打印回执</translation>
    </message>
    <message>
        <source>Full form</source>
        <translation>转完整登记</translation>
    </message>
    <message>
        <source>Express form</source>
        <translation>转快速登记</translation>
    </message>
</context>
<context>
    <name>AttachmentsLine</name>
    <message>
        <source>Attach</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的全文</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Remove {name}, {size}</source>
        <translation>移除 {name}，{size}</translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation>{name} 已添加过。</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Pick one from the list, or leave it empty.</source>
        <translation>请从列表中选一项，或清空此栏。</translation>
    </message>
</context>
<context>
    <name>CoachingPanel</name>
    <message>
        <source>Say</source>
        <translation>说</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>做</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>忌</translation>
    </message>
</context>
<context>
    <name>CompletenessCard</name>
    <message>
        <source>Completeness</source>
        <translation>完整度</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>还缺：</translation>
    </message>
    <message>
        <source>{filled} of {total} items</source>
        <translation>已填{filled}项，共{total}项</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>等，另有{count}项</translation>
    </message>
</context>
<context>
    <name>DraftsForm</name>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Really throw away? Press again</source>
        <translation>丢弃后不能恢复，再按一次确认</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Waiting drafts</source>
        <translation>未登记的草稿</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>接着填</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Earlier complaints</source>
        <translation>历史投诉</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>Found by name, phone or ID while you type.</source>
        <translation>填写姓名、电话或证件号时自动查找。</translation>
    </message>
    <message>
        <source>None: the first complaint of this person here.</source>
        <translation>没有：此人首次在本大厅反映。</translation>
    </message>
</context>
<context>
    <name>FormArea</name>
    <message>
        <source>Only somebody picked from the list is kept away from this case.</source>
        <translation>只有从名单中选出的人员才会被系统回避，手写姓名不触发回避。</translation>
    </message>
</context>
<context>
    <name>FormHeader</name>
    <message>
        <source>Register a complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>/ goal 1:00</source>
        <translation>/ 目标 1:00</translation>
    </message>
    <message>
        <source>Draft not stored yet, trying again: {why}</source>
        <translation>草稿尚未存好，正在重试：{why}</translation>
    </message>
    <message>
        <source>Drafts {count}</source>
        <translation>草稿 {count}</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Draft stored {time}</source>
        <translation>草稿已存 {time}</translation>
    </message>
    <message>
        <source>Begun {time}</source>
        <translation>开始 {time}</translation>
    </message>
</context>
<context>
    <name>FullForm</name>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么事</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>紧急程度</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>诉求点</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>具体位置</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>复述确认</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事情</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>无联系方式</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>哪里</translation>
    </message>
    <message>
        <source>Window, or where it happened</source>
        <translation>窗口号，或发生地点</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Person is here</source>
        <translation>人在现场</translation>
    </message>
    <message>
        <source>0 Calm</source>
        <translation>0 平静</translation>
    </message>
    <message>
        <source>1 Displeased</source>
        <translation>1 不满</translation>
    </message>
    <message>
        <source>2 Agitated</source>
        <translation>2 激动</translation>
    </message>
    <message>
        <source>3 Angry</source>
        <translation>3 愤怒</translation>
    </message>
    <message>
        <source>4 Needs care</source>
        <translation>4 需重点安抚</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>要求保密</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>选填，可刷证</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>代为反映</translation>
    </message>
    <message>
        <source>Who speaks for the person above</source>
        <translation>来反映的人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Daughter, lawyer …</source>
        <translation>女儿、律师……</translation>
    </message>
    <message>
        <source>As the person says it. A whole message can be pasted here.</source>
        <translation>照原话记。整段留言可直接粘贴。</translation>
    </message>
    <message>
        <source>What should happen, in the person's words</source>
        <translation>群众希望怎么办</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Empty: the first words</source>
        <translation>留空则取原话开头</translation>
    </message>
    <message>
        <source>First, then, finally: what happened, in order</source>
        <translation>先后经过：先……后……现在……</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Person complained about</source>
        <translation>被反映人</translation>
    </message>
    <message>
        <source>Staff number or name</source>
        <translation>被反映人工号</translation>
    </message>
    <message>
        <source>Today 16:40</source>
        <translation>今天 16:40</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>At assessment</source>
        <translation>评估时定</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>群众最晚需办结</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>特殊需要</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>不予受理情形</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>{day} ({weekday}) {time}</source>
        <translation>{day}（{weekday}）{time}</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>Solved on the spot. The signed stub is the feedback.</source>
        <translation>已现场办结，签名的存根即为反馈。</translation>
    </message>
    <message>
        <source>This draft had already become {number}.</source>
        <translation>这份草稿此前已登记为 {number}。</translation>
    </message>
    <message>
        <source>An unregistered draft from {time} is kept.</source>
        <translation>有一份未登记的草稿，存于 {time}。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>接着填</translation>
    </message>
</context>
<context>
    <name>LevelCard</name>
    <message>
        <source>Level and promise</source>
        <translation>级别与承诺</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下一次联系</translation>
    </message>
    <message>
        <source>Done at the latest</source>
        <translation>最迟办结</translation>
    </message>
</context>
<context>
    <name>NeedsInput</name>
    <message>
        <source>More needs</source>
        <translation>更多特殊需要</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Cleaned while pasting: {what}.</source>
        <translation>粘贴时已清理：{what}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The message names: {what}. Fill the empty fields with it?</source>
        <translation>留言中写有：{what}。填入空白栏吗？</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>The pasted text has {length} characters, {limit} fit here. Nothing was inserted.</source>
        <translation>粘贴的文字有{length}字，这里最多{limit}字，未插入任何内容。</translation>
    </message>
    <message>
        <source>Keep it as a file</source>
        <translation>作为附件保存</translation>
    </message>
    <message>
        <source>{count} spreadsheet codes</source>
        <translation>表格代码{count}处</translation>
    </message>
    <message>
        <source>{count} control characters</source>
        <translation>控制字符{count}个</translation>
    </message>
    <message>
        <source>{count} broken characters</source>
        <translation>损坏字符{count}个</translation>
    </message>
    <message>
        <source>{count} direction marks</source>
        <translation>方向控制符{count}个</translation>
    </message>
    <message>
        <source>{count} invisible characters</source>
        <translation>不可见字符{count}个</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Name {n}</source>
        <translation>姓名 {n}</translation>
    </message>
    <message>
        <source>Phone {n}</source>
        <translation>电话 {n}</translation>
    </message>
    <message>
        <source>Further representatives</source>
        <translation>其他代表</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>保存名单</translation>
    </message>
</context>
<context>
    <name>PeopleLine</name>
    <message>
        <source>Representatives</source>
        <translation>代表名单</translation>
    </message>
    <message>
        <source>At most {most}, with a mandate</source>
        <translation>代表不超过{most}人，须有书面推选</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>还没有填写姓名</translation>
    </message>
</context>
<context>
    <name>PromiseStrip</name>
    <message>
        <source>The receipt will promise</source>
        <translation>回执将这样承诺</translation>
    </message>
    <message>
        <source>fixed at registration</source>
        <translation>登记时定稿</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>谁负责</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下一次联系</translation>
    </message>
    <message>
        <source>Done at the latest</source>
        <translation>最迟办结</translation>
    </message>
    <message>
        <source>until a handler has signed for it</source>
        <translation>承办人签收前由其负责</translation>
    </message>
    <message>
        <source>otherwise ask at any window</source>
        <translation>到时无人联系，可到任一窗口询问</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Coach</source>
        <translation>教练</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>ReadBackCard</name>
    <message>
        <source>Read to the person</source>
        <translation>读给群众听</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Then press Alt+R</source>
        <translation>读完按 Alt+R</translation>
    </message>
    <message>
        <source>Puts itself together from what you fill in.</source>
        <translation>由已填内容自动拼成。</translation>
    </message>
    <message>
        <source>Let me say it back: </source>
        <translation>我复述一下：</translation>
    </message>
    <message>
        <source>{when_where}. </source>
        <translation>{when_where}，</translation>
    </message>
    <message>
        <source>You told me: {points}. </source>
        <translation>您反映：{points}。</translation>
    </message>
    <message>
        <source>You ask for: {demand}. </source>
        <translation>您希望：{demand}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>对吗？</translation>
    </message>
</context>
<context>
    <name>RegisteredBar</name>
    <message>
        <source>Solve on the spot</source>
        <translation>现场办结</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Already registered {number}</source>
        <translation>此前已登记 {number}</translation>
    </message>
    <message>
        <source>Registered and accepted {number}</source>
        <translation>已登记并受理 {number}</translation>
    </message>
    <message>
        <source>Check code {check}   Enquiry code {enquiry}</source>
        <translation>校验码 {check}　查询码 {enquiry}</translation>
    </message>
    <message>
        <source>Registered, to be decided {number}</source>
        <translation>已登记、待决定是否受理 {number}</translation>
    </message>
</context>
<context>
    <name>SearchPick</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>SpotForm</name>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>What was done for the person here and now</source>
        <translation>当场为群众办了什么</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Solved?</source>
        <translation>是否解决</translation>
    </message>
    <message>
        <source>The person has signed the stub of the receipt</source>
        <translation>群众已在回执存根上签名</translation>
    </message>
    <message>
        <source>Nothing to improve, because</source>
        <translation>无需改进，理由</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>无需改进</translation>
    </message>
    <message>
        <source>Why nothing is to be improved; empty: somebody looks back before filing</source>
        <translation>理由；不填的，归档前须另写复盘</translation>
    </message>
</context>
<context>
    <name>SpotPanel</name>
    <message>
        <source>Solve on the spot</source>
        <translation>现场办结</translation>
    </message>
    <message>
        <source>Solved and signed</source>
        <translation>办结并签名</translation>
    </message>
    <message>
        <source>The signature on the stub is the feedback; no letter follows.</source>
        <translation>存根上的签名即为反馈，不再另发答复函。</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message>
        <source>It is so</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Not so …</source>
        <translation>不属实……</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>命中：{words}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> / </translation>
    </message>
    <message>
        <source>Desk phone: {calls}</source>
        <translation>请用座机拨打 {calls}</translation>
    </message>
    <message>
        <source>Confirmed; kept with the case.</source>
        <translation>已确认，随件留存。</translation>
    </message>
    <message>
        <source>Not so: {reason}.</source>
        <translation>不属实：{reason}。</translation>
    </message>
    <message>
        <source>Holds until the supervisor confirms that.</source>
        <translation>须经值班主任确认，确认前仍按有险情处理。</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>采用后才写入，可改</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Dismiss …</source>
        <translation>不采用……</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>or {type}</source>
        <translation>或 {type}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>{rule}: {words}</source>
        <translation>{rule}：{words}</translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation>未采用：{reason}</translation>
    </message>
    <message>
        <source>{flag}: not so …</source>
        <translation>{flag}：不属实……</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ 已采用</translation>
    </message>
</context>
<context>
    <name>WhyInput</name>
    <message>
        <source>a figure of speech, not meant</source>
        <translation>修辞或气话，并非真有其事</translation>
    </message>
    <message>
        <source>told of others or quoted</source>
        <translation>转述他人或引用的话</translation>
    </message>
    <message>
        <source>long past, no danger now</source>
        <translation>早已过去，眼下没有险情</translation>
    </message>
    <message>
        <source>the word means something else here</source>
        <translation>词语在此另有所指</translation>
    </message>
    <message>
        <source>Why? ↓ shows usual reasons, Enter keeps it</source>
        <translation>为什么？按 ↓ 选常用理由，按 Enter 记下</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
</TS>
