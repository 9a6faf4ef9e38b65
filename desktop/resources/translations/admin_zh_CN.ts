<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message>
        <source>Words</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>投诉类型</translation>
    </message>
    <message>
        <source>Codes such as SQ4, or SQ for the whole type; any one of them is enough.</source>
        <translation>填代码，如SQ4；填SQ指整个大类。命中其中一个即可。</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Codes of departments.</source>
        <translation>填部门代码。</translation>
    </message>
    <message>
        <source>Duty clause</source>
        <translation>职责依据</translation>
    </message>
    <message>
        <source>Reason of change</source>
        <translation>修改理由</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>派单目录</translation>
    </message>
    <message>
        <source>No row yet: matter, then window decide</source>
        <translation>目录还是空的，先按事项、再按窗口归属派单</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新增一条</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>(out of use)</source>
        <translation>（已停用）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Works with this program</source>
        <translation>使用本系统</translation>
    </message>
    <message>
        <source>Without it, cases go to the department as paper slips that it signs.</source>
        <translation>不使用时，件以纸质转办单送达，由部门签收。</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>办理方式</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>No department here</source>
        <translation>还没有部门</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新增部门</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>No window here</source>
        <translation>还没有窗口</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新增窗口</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>No matter here</source>
        <translation>还没有事项</translation>
    </message>
    <message>
        <source>New matter</source>
        <translation>新增事项</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>本系统</translation>
    </message>
    <message>
        <source>paper slip</source>
        <translation>纸质单</translation>
    </message>
    <message>
        <source>Name of the hall</source>
        <translation>大厅名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Duty telephone</source>
        <translation>值班电话</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>对外时间</translation>
    </message>
    <message>
        <source>Time limits are reckoned with these hours. Dates that were promised already stay.</source>
        <translation>时限按此时间计算；已告知群众的日期不变。</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>值班主任</translation>
    </message>
    <message>
        <source>Owns new cases while no supervisor is signed in.</source>
        <translation>没有值班主任登录时，新件归此人。</translation>
    </message>
    <message>
        <source>File prefix</source>
        <translation>文号前缀</translation>
    </message>
    <message>
        <source>Begins the number of every letter, for example 安政服.</source>
        <translation>用在每份文书的文号前，如：安政服。</translation>
    </message>
    <message>
        <source>Body for review</source>
        <translation>复查机关</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>机关地址</translation>
    </message>
    <message>
        <source>Its telephone</source>
        <translation>机关电话</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>替岗人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Has no role, so nobody needs to stand in.</source>
        <translation>没有角色，无需替岗。</translation>
    </message>
    <message>
        <source>{role}: {name} stands in.</source>
        <translation>{role}：由 {name} 替岗。</translation>
    </message>
    <message>
        <source>{role}: nobody stands in; name somebody in Staff.</source>
        <translation>{role}：尚无替岗人，请在“人员”中指定。</translation>
    </message>
    <message>
        <source>away</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>The hall</source>
        <translation>大厅信息</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假与替岗</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>还没有人员</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>未发密码</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>研判词表</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警示统计</translation>
    </message>
    <message>
        <source>Alarm or flag</source>
        <translation>警示或标记</translation>
    </message>
    <message>
        <source>Fired in cases</source>
        <translation>触发件数</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>误报率</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>经验学习</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>识别出</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>判断正确</translation>
    </message>
</context>
<context>
    <name>AdminScreen</name>
    <message>
        <source>Administration</source>
        <translation>系统管理</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups on the shelf</source>
        <translation>现有备份</translation>
    </message>
    <message>
        <source>Bringing a backup back</source>
        <translation>如何恢复</translation>
    </message>
    <message>
        <source>No backup here yet</source>
        <translation>这里还没有备份</translation>
    </message>
    <message>
        <source>One is made by itself every day.</source>
        <translation>系统每天自动备份一次。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>备份到……</translation>
    </message>
    <message>
        <source>Change folder</source>
        <translation>更换文件夹</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>1. Close the program on this computer.
2. Run: jisu-desk restore FILE --staff YOUR-NUMBER (leave --staff out where the data is lost).
3. Whoever keeps the recovery passphrase types it. The backup is proved first; the present data is kept aside.</source>
        <translation>1. 先关闭本机上的程序。
2. 运行：jisu-desk restore 备份文件 --staff 您的工号（数据已丢失时不写 --staff）。
3. 由恢复口令保管人输入口令。先核验备份，现有数据另存保留。</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>正在备份……</translation>
    </message>
    <message>
        <source>The recovery passphrase must be set first.</source>
        <translation>请先设置恢复口令。</translation>
    </message>
    <message>
        <source>A backup is being made and proved. You can go on working.</source>
        <translation>正在备份并核验，您可以继续工作。</translation>
    </message>
    <message>
        <source>No backup can be made yet. The duty head or the auditor signs in and sets the recovery passphrase first.</source>
        <translation>还不能备份：请带班领导或审计人员登录后先设置恢复口令。</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>还没有备份过。</translation>
    </message>
    <message>
        <source>Last backup: {moment}.</source>
        <translation>最近一次备份：{moment}。</translation>
    </message>
    <message>
        <source>One is made by itself every day into {folder}; best is another disk.</source>
        <translation>每天自动备份到 {folder}，最好放在另一块磁盘上。</translation>
    </message>
    <message>
        <source>Sealed for the recovery passphrase set on {day}, key {key}.</source>
        <translation>用 {day} 设置的恢复口令密封，密钥编号 {key}。</translation>
    </message>
    <message>
        <source>The backup is made and proved: {name}, {size}.</source>
        <translation>备份已完成并核验：{name}，{size}。</translation>
    </message>
    <message>
        <source>From now on backups go to this folder.</source>
        <translation>今后备份存入这个文件夹。</translation>
    </message>
</context>
<context>
    <name>EditCard</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>You may read this but not change it.</source>
        <translation>您只能查看，不能修改。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>{title} is added.</source>
        <translation>已新增：{title}。</translation>
    </message>
    <message>
        <source>{title} is saved.</source>
        <translation>已保存：{title}。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Both values stand below; save again to keep yours.</source>
        <translation>别人刚改过这条。两边的内容都列在下面；再次保存即用您的内容。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>用对方的</translation>
    </message>
    <message>
        <source>Somebody else changed other lines meanwhile; they are taken over. Save again.</source>
        <translation>别人刚改了其他几项，已并入；请再次保存。</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Now: {theirs}. You typed: {mine}.</source>
        <translation>现在是：{theirs}；您填的是：{mine}。</translation>
    </message>
</context>
<context>
    <name>HallSection</name>
    <message>
        <source>The hall</source>
        <translation>大厅信息</translation>
    </message>
</context>
<context>
    <name>HoursInput</name>
    <message>
        <source>Open {hours}: {length} a day.</source>
        <translation>开放 {hours}，每天 {length}。</translation>
    </message>
</context>
<context>
    <name>LeaveSection</name>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>请假记录</translation>
    </message>
    <message>
        <source>No absence noted</source>
        <translation>没有请假记录</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Note absence</source>
        <translation>登记请假</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消请假</translation>
    </message>
    <message>
        <source>You may read this but not change it.</source>
        <translation>您只能查看，不能修改。</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>请先选择人员。</translation>
    </message>
    <message>
        <source>Choose an absence first.</source>
        <translation>请先选择一条请假。</translation>
    </message>
    <message>
        <source>The absence is noted; whoever stands in takes over then.</source>
        <translation>已登记请假，届时由替岗人接手。</translation>
    </message>
    <message>
        <source>The absence is taken back.</source>
        <translation>已取消请假。</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Ctrl+N adds the first one.</source>
        <translation>按 Ctrl+N 新增。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>筛选  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>also out of use</source>
        <translation>含已停用</translation>
    </message>
    <message>
        <source>You may read this but not change it.</source>
        <translation>您只能查看，不能修改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>您填的内容还没有保存。</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>New password: {person}</source>
        <translation>重置密码：{person}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The present password stops working at once. The new one is shown here once and is changed at the first sign-in.</source>
        <translation>原密码立即失效。新密码只在这里显示一次，首次登录时须更改。</translation>
    </message>
    <message>
        <source>Make a new password</source>
        <translation>生成新密码</translation>
    </message>
    <message>
        <source>Hand it over in person. It is shown only now and kept nowhere in words.</source>
        <translation>请当面交给本人。密码只显示这一次，系统不留明文。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交给本人</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Recovery passphrase</source>
        <translation>恢复口令</translation>
    </message>
</context>
<context>
    <name>RecoverySection</name>
    <message>
        <source>Recovery passphrase</source>
        <translation>恢复口令</translation>
    </message>
    <message>
        <source>Backups are sealed, and only this passphrase opens them, so that the administrator who makes them cannot read cases.
Take at least 12 characters, write them on paper, seal the envelope and lock it up. If the passphrase is lost, no backup can be opened.
A new passphrase counts for backups made from now on; earlier ones still need the former.</source>
        <translation>备份是密封的，只有此口令能打开，做备份的管理员也看不到件的内容。
请用至少 12 个字符，写在纸上，装入信封封好锁存。口令丢失后，任何备份都打不开。
新口令只用于今后的备份；以前的备份仍用原口令。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>恢复口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Both lines must be alike. Type it once more.</source>
        <translation>两次输入不一致，请再输一遍。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>The passphrase is set, key {key}. Seal the paper and lock it up now.</source>
        <translation>恢复口令已设置，密钥编号 {key}。请立即封存写有口令的纸。</translation>
    </message>
</context>
<context>
    <name>RolesEditor</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>替岗人</translation>
    </message>
    <message>
        <source>Who stands in as: {role}</source>
        <translation>替岗人：{role}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>New password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>{name} needs a first password to sign in.</source>
        <translation>{name} 需要首次密码才能登录。</translation>
    </message>
    <message>
        <source>You may read this but not change it.</source>
        <translation>您只能查看，不能修改。</translation>
    </message>
    <message>
        <source>Save the person first.</source>
        <translation>请先保存此人。</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>work</source>
        <translation>班</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>时</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Worked instead</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>其他时间</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>未能识别：{words}</translation>
    </message>
    <message>
        <source>{words} is a {read} in that year: a slip, or another year’s notice?</source>
        <translation>{words}：该日实为{read}，请核对是否笔误或误用其他年份的通知。</translation>
    </message>
    <message>
        <source>{read} days were read from: {words}</source>
        <translation>识别出 {read} 天，与原文天数不符：{words}</translation>
    </message>
    <message>
        <source>{read} stands there twice with different meanings: {words}</source>
        <translation>{read} 在通知中出现两次且含义不同：{words}</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Days of the month</source>
        <translation>当月日期</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>The day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>closed</source>
        <translation>不开放</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>weekday</comment>
        <translation>周{day}</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Read in a notice of holidays</source>
        <translation>导入放假通知</translation>
    </message>
    <message>
        <source>Paste the text of the notice, or a list with a date, 放假 or 上班 and a name per line. Nothing is saved before you save the calendar.</source>
        <translation>请粘贴通知原文，或每行一条的清单（日期、放假或上班、名称）。在您保存日历之前，不会有任何改动生效。</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>通知原文</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>从文件读取</translation>
    </message>
    <message>
        <source>Days that were understood</source>
        <translation>识别出的日期</translation>
    </message>
    <message>
        <source>This file cannot be read. Copy its text and paste it here.</source>
        <translation>无法读取此文件。请复制其中的文字并粘贴到这里。</translation>
    </message>
    <message>
        <source>This file holds no text. Copy its text and paste it here.</source>
        <translation>此文件不是文本文件。请复制其中的文字并粘贴到这里。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>{number} days understood</source>
        <translation>识别出 {number} 天</translation>
    </message>
    <message>
        <source>Take over {number} days</source>
        <translation>采用这 {number} 天</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Read in a notice</source>
        <translation>导入放假通知</translation>
    </message>
    <message>
        <source>Month before (PgUp)</source>
        <translation>上个月（PgUp）</translation>
    </message>
    <message>
        <source>Month after (PgDn)</source>
        <translation>下个月（PgDn）</translation>
    </message>
    <message>
        <source>Hours by weekday</source>
        <translation>每周开放时段</translation>
    </message>
    <message>
        <source>You may read this but not change it.</source>
        <translation>您可以查看，但不能修改。</translation>
    </message>
    <message>
        <source>Until then limits take this year as plain weeks and say so on every paper.</source>
        <translation>公布之前，期限按平常工作周推算，并在每份文书上注明。</translation>
    </message>
    <message>
        <source>The holidays of {year} are announced</source>
        <translation>{year}年放假安排已公布</translation>
    </message>
    <message>
        <source>Version {version} is in force. Dates already promised stay.</source>
        <translation>日历版本 {version} 已生效。已告知群众的期限不变。</translation>
    </message>
    <message>
        <source>Somebody else changed the same days meanwhile; yours stand here: {days}. Save again to keep yours.</source>
        <translation>这几天刚被他人改过，此处显示的是您的改动：{days}。再次保存即以您的为准。</translation>
    </message>
    <message>
        <source>Somebody else changed other days meanwhile; they are taken over. Save again.</source>
        <translation>他人刚改了其他日期，已并入。请再次保存。</translation>
    </message>
    <message>
        <source>{number} days changed</source>
        <translation>改动 {number} 天</translation>
    </message>
    <message>
        <source>other opening hours</source>
        <translation>开放时段调整</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Next version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>保存并生效</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>{version}  {when}  {who}  {purpose}</source>
        <translation>{version}　{when}　{who}　{purpose}</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>subtype</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>触发项</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>False friends (nothing fires inside)</source>
        <translation>排除词（其中的词不触发）</translation>
    </message>
    <message>
        <source>Nothing would be suggested.</source>
        <translation>不会给出任何建议。</translation>
    </message>
    <message>
        <source>{priority}: {severity}, {urgency}</source>
        <translation>{priority}：{severity}，{urgency}</translation>
    </message>
    <message>
        <source>does not count: {words}</source>
        <translation>不计入：{words}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Word lists</source>
        <translation>研判词表</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>筛选 Ctrl+F</translation>
    </message>
    <message>
        <source>Filter by name or word</source>
        <translation>按名称或词语筛选</translation>
    </message>
    <message>
        <source>You may read this but not change it.</source>
        <translation>您可以查看，但不能修改。</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>{number} lists changed</source>
        <translation>改动 {number} 个词表</translation>
    </message>
    <message>
        <source>Version {version} is in force from the next text on.</source>
        <translation>第 {version} 版已生效，自下一条文本起适用。</translation>
    </message>
    <message>
        <source>Somebody else changed words meanwhile; both are here now. Save again.</source>
        <translation>他人刚改了词表，已与您的改动合并。请再次保存。</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>One word a line. Words only suggest; nobody is bound by them.</source>
        <translation>每行一个词。词语只作提示，不自动定级。</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>词表内容</translation>
    </message>
    <message>
        <source>{number} words</source>
        <translation>{number} 个词</translation>
    </message>
</context>
<context>
    <name>TryCard</name>
    <message>
        <source>Try a text</source>
        <translation>试一段文字</translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation>试用文字</translation>
    </message>
    <message>
        <source>What would be suggested for these words?</source>
        <translation>输入一段话，看会给出什么建议</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Earlier versions</source>
        <translation>以前的版本</translation>
    </message>
    <message>
        <source>Take back this version</source>
        <translation>载入此版本</translation>
    </message>
</context>
<context>
    <name>RoutingSection</name>
    <message>
        <source>Versions</source>
        <translation>历次版本</translation>
    </message>
    <message>
        <source>{version}  {when}  {who}  {purpose}</source>
        <translation>第{version}版　{when}　{who}　{purpose}</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>随程序提供</translation>
    </message>
</context>
<context>
    <name>RouteCard</name>
    <message>
        <source>What would happen to this text?</source>
        <translation>试一试：这段话会派给谁？</translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation>试用文字</translation>
    </message>
    <message>
        <source>What a person might say at the counter</source>
        <translation>输入一段群众的话</translation>
    </message>
    <message>
        <source>The answer stands here: department, row, words.</source>
        <translation>这里显示派给哪个单位、凭哪一条、哪些词。</translation>
    </message>
    <message>
        <source>Triage suggests: {level}; types {types}</source>
        <translation>评估建议：{level}，类型{types}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>any window</source>
        <translation>不限窗口</translation>
    </message>
    <message>
        <source>any matter</source>
        <translation>不限事项</translation>
    </message>
</context>
<context>
    <name>AlarmSection</name>
    <message>
        <source>Alarms of the last {days} days</source>
        <translation>最近 {days} 天的警示</translation>
    </message>
    <message>
        <source>Cases are counted, no complaint is shown. A word list whose alarms are often not so needs an exclusion. Under 10 cases no share is told.</source>
        <translation>只计件数，不显示投诉内容。某类警示经常不属实的，应在词表里加排除词。不足 10 件的不计误报率。</translation>
    </message>
    <message>
        <source>No alarm has fired</source>
        <translation>还没有触发过警示</translation>
    </message>
    <message>
        <source>Figures appear with the first case.</source>
        <translation>登记第一件后这里会有数字。</translation>
    </message>
</context>
<context>
    <name>LearningSection</name>
    <message>
        <source>Learning</source>
        <translation>经验学习</translation>
    </message>
    <message>
        <source>Learning from closed cases</source>
        <translation>从已办结件学习</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>The program looks which department solved what and suggests it for new texts, with the words that speak for it. Confidential cases and integrity leads teach nothing; nobody reads a case here.</source>
        <translation>系统统计哪个部门办结了哪类诉求，据此为新件建议部门，并列出依据的字词。要求保密的件和线索件不参与学习；此处看不到任何案件内容。</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>尚未学习</translation>
    </message>
    <message>
        <source>Two departments with five closed cases each are enough to begin.</source>
        <translation>至少两个部门各有 5 件已办结，即可开始。</translation>
    </message>
    <message>
        <source>Learn anew</source>
        <translation>重新学习</translation>
    </message>
    <message>
        <source>Learned; suggestions rest on it from now on.</source>
        <translation>学习完成，此后的建议以此为据。</translation>
    </message>
    <message>
        <source>{when}, {who}: learned from {cases} closed cases. Of cases it had not seen it named {right} rightly; mean F1 {f1}.</source>
        <translation>{when}，{who}：学习了 {cases} 件已办结件。对未见过的件，判断正确 {right}，平均 F1 值 {f1}。</translation>
    </message>
    <message>
        <source>Too few closed cases: {codes}</source>
        <translation>办结件太少、未学习的部门：{codes}</translation>
    </message>
    <message>
        <source>You may read this but not change it.</source>
        <translation>您可以查看，但不能修改。</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>正在学习…</translation>
    </message>
</context>
</TS>
